// 70-what-comes-first
// question en: What must come first, or lie beneath, so that something else can be?
// question id: Apa yang harus ada lebih dahulu, atau menjadi dasar, agar hal lain dapat terwujud?
// question uk: Що має бути спочатку або лежати в основі, щоб могло бути інше?
// group: argument
// section: any
// param concept ENTITY = concept-human-development: For what | Untuk apa | Для чого
// returns: entity STRING, how STRING, modality STRING, status STRING, claims LIST
MATCH (entity:Entity)-[precedes:ENABLES|FOUNDATION_OF|PRECONDITION_FOR]->(:Entity {id: $concept})
RETURN entity.id AS entity, type(precedes) AS how, precedes.modality AS modality, precedes.status AS status, [precedes.id] AS claims
ORDER BY entity, how, claims
