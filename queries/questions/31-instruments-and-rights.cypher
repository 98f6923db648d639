// 31-instruments-and-rights
// question en: Which instruments are tied to which rights, and how?
// question id: Instrumen mana yang terkait dengan hak mana, dan bagaimana?
// question uk: Які інструменти пов’язані з якими правами і як саме?
// group: instruments
// section: any
// params: none
// returns: entity STRING, how STRING, right STRING, status STRING, claims LIST
MATCH (instrument:Instrument)-[secures]->(right:Right)
RETURN instrument.id AS entity, type(secures) AS how, right.id AS right, secures.status AS status, [secures.id] AS claims
ORDER BY entity, right, claims
