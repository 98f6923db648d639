// argument — who argues what, on which reasons, by which steps, and what stands against it
// lens en: Argument
// lens id: Argumen
// lens uk: Аргументація
// how en: Each thesis is followed by who argues for it, its reasons and steps in order, and what stands against it. Works and contested notes stand beside.
// how id: Setiap tesis diikuti oleh siapa yang menganjurkannya, alasan dan langkahnya secara berurutan, serta apa yang menentangnya. Karya dan catatan yang dipersoalkan berada di sampingnya.
// how uk: Під кожною тезою названо, хто її обстоює, підстави та кроки по порядку і те, що їй суперечить. Праці та спірні місця стоять поруч.
// order: 3
// params: none
// returns: claim STRING, type STRING, position INTEGER, subject STRING, object STRING, about LIST
// entities: none
// claims: claim, about
MATCH (subject)<-[:SUBJECT]-(argument:Claim)-[:OBJECT]->(object)
WHERE argument.origin IN ['article', 'atlas'] AND argument.negated = false
  AND argument.type IN ['ARGUES_FOR', 'ARGUES_AGAINST', 'CONTRADICTS', 'CONTRASTS_WITH', 'DEFINES', 'EXPLAINS', 'JUSTIFIES',
    'REASON_FOR', 'STEP_TOWARDS']
OPTIONAL MATCH (argument)-[:SUBJECT|OBJECT]->(claim:Claim)
WITH argument, subject, object, claim.id AS about
ORDER BY about
WITH argument, subject, object, collect(about) AS about
RETURN argument.id AS claim, argument.type AS type, argument.order AS position, subject.id AS subject, object.id AS object, about
ORDER BY claim
