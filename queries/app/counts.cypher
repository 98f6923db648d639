// counts — how much the atlas holds
// params:  none
// returns: label STRING, count INTEGER
MATCH (n:Entity) RETURN 'entities' AS label, count(n) AS count
UNION ALL
MATCH (n:Claim) RETURN 'claims' AS label, count(n) AS count
UNION ALL
MATCH (n:Work) RETURN 'works' AS label, count(n) AS count
UNION ALL
MATCH (n:Contested) RETURN 'contested' AS label, count(n) AS count
UNION ALL
MATCH (:Entity)-[r]->(:Entity) RETURN 'relations' AS label, count(r) AS count
