// 49-hosts-by-the-record
// question en: How many people from Ukraine did states take in, according to the record?
// question id: Berapa orang dari Ukraina yang diterima negara-negara menurut catatan rujukan?
// question uk: Скільки людей з України прийняли держави за довідковими джерелами?
// group: figures
// section: 1
// params: none
// returns: entity STRING, value INTEGER, date STRING, counts STRING, claims LIST
MATCH (state:Actor)-[hosts:HOSTS]->(:Actor {id: 'refugees-from-ukraine'})
WHERE hosts.origin = 'record'
MATCH (state)-[has:HAS_FIGURE]->(figure:Figure {unit: 'persons'})
RETURN state.id AS entity, figure.value AS value, figure.date AS date, figure.quantity AS counts, [hosts.id, has.id] AS claims
ORDER BY value DESC
