// 02-receiving-states
// question en: Which states does the article list as taking in the largest flows from Ukraine?
// question id: Negara mana saja yang menurut artikel menerima arus terbesar dari Ukraina?
// question uk: Які держави стаття називає такими, що приймають найбільші потоки з України?
// group: protection
// first: 2
// section: 1
// params: none
// returns: entity STRING, name STRING, status STRING, claims LIST
MATCH (state:Actor)-[hosts:HOSTS {section: 1}]->(:Actor {id: 'refugees-from-ukraine'})
WHERE hosts.origin = 'article'
RETURN state.id AS entity, state.labelEn AS name, hosts.status AS status, collect(hosts.id) AS claims
ORDER BY entity
