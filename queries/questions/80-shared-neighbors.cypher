// 80-shared-neighbors
// question en: What are two entities both related to?
// question id: Dengan apa dua entitas sama-sama berhubungan?
// question uk: З чим пов’язані обидві сутності?
// group: graph
// section: any
// param one ENTITY = concept-human-security: One | Yang satu | Одна
// param other ENTITY = eu: The other | Yang lain | Друга
// returns: entity STRING, name STRING, kind STRING
MATCH (:Entity {id: $one})--(shared:Entity)
MATCH (shared)--(:Entity {id: $other})
RETURN DISTINCT shared.id AS entity, shared.labelEn AS name, shared.kind AS kind
ORDER BY kind, entity
