// 41-freedom-from-fear-and-want
// question en: From what, or for what, is one free under each freedom?
// question id: Dari apa atau untuk apa orang bebas menurut setiap kebebasan?
// question uk: Від чого або для чого звільняє кожна зі свобод?
// group: rights
// section: 5
// param freedom ENTITY(Right) = right-freedom-from-fear: Freedom | Kebebasan | Свобода
// returns: how STRING, entity STRING, status STRING, claims LIST
MATCH (:Right {id: $freedom})-[covers:ADDRESSES|MEETS_NEED]->(entity:Entity)
WHERE covers.origin = 'article'
RETURN type(covers) AS how, entity.id AS entity, covers.status AS status, [covers.id] AS claims
ORDER BY entity, claims
