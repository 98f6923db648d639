// 89-words-in-three-languages
// question en: What are the things of a kind called in English, Indonesian and Ukrainian?
// question id: Bagaimana sebutan hal-hal dari suatu jenis dalam bahasa Inggris, Indonesia, dan Ukraina?
// question uk: Як називають речі певного виду англійською, індонезійською та українською?
// group: teaching
// section: any
// param kind KIND = Right: Kind | Jenis | Вид
// returns: entity STRING, english STRING, indonesian STRING, ukrainian STRING
MATCH (entity:Entity {kind: $kind})
RETURN entity.id AS entity, entity.labelEn AS english, entity.labelId AS indonesian, entity.labelUk AS ukrainian
ORDER BY entity
