// 27-answers-to-a-threat
// question en: What addresses, prevents or reduces a threat?
// question id: Apa yang menangani, mencegah, atau mengurangi suatu ancaman?
// question uk: Що протидіє загрозі, відвертає чи зменшує її?
// group: threats
// section: any
// param threat ENTITY(Threat) = threat-poverty: Threat | Ancaman | Загроза
// returns: entity STRING, how STRING, modality STRING, status STRING, claims LIST
MATCH (entity:Entity)-[answers:ADDRESSES|PREVENTS|REDUCES]->(:Threat {id: $threat})
RETURN entity.id AS entity, type(answers) AS how, answers.modality AS modality, answers.status AS status, [answers.id] AS claims
ORDER BY entity, claims
