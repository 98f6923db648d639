// 03-main-threats
// question en: Which main threats does the European Security Strategy name?
// question id: Ancaman utama apa saja yang disebut Strategi Keamanan Eropa?
// question uk: Які головні загрози називає Європейська стратегія безпеки?
// group: threats
// first: 3
// section: 9
// params: none
// returns: entity STRING, name STRING, status STRING, claims LIST
MATCH (:Instrument {id: 'ess-2003'})-[names:IDENTIFIES]->(threat:Threat)
WHERE names.origin = 'article'
RETURN threat.id AS entity, threat.labelEn AS name, names.status AS status, collect(names.id) AS claims
ORDER BY entity
