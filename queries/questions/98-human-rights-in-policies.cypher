// 98-human-rights-in-policies
// question en: Into which policies will the EU bring human rights?
// question id: Ke dalam kebijakan apa saja UE akan memasukkan hak asasi manusia?
// question uk: У які політики ЄС впроваджуватиме права людини?
// group: rights
// section: 7
// params: none
// returns: entity STRING, name STRING, status STRING, claims LIST
MATCH (:Right {id: 'right-human-rights'})-[enters:INTEGRATED_INTO {section: 7}]->(policy:Concept)
RETURN policy.id AS entity, policy.labelEn AS name, enters.status AS status, [enters.id] AS claims
ORDER BY entity
