// 61-seven-reasons
// question en: For which seven reasons should the EU set up a human security agenda, in order?
// question id: Apa tujuh alasan UE perlu menetapkan agenda keamanan manusia, secara berurutan?
// question uk: З яких семи підстав ЄС слід запровадити порядок денний людської безпеки, по порядку?
// group: argument
// section: 11
// params: none
// returns: position INTEGER, entity STRING, name STRING, status STRING, claims LIST
MATCH (reason:Entity)-[speaks:REASON_FOR]->(:Concept {id: 'concept-eu-human-security-agenda'})
WHERE speaks.origin = 'article'
RETURN speaks.order AS position, reason.id AS entity, reason.labelEn AS name, speaks.status AS status, [speaks.id] AS claims
ORDER BY position
