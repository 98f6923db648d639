// 82-kinds-joined
// question en: Which kinds does a relation join, and how often?
// question id: Jenis mana yang dihubungkan suatu relasi, dan seberapa sering?
// question uk: Які види поєднує зв’язок і як часто?
// group: graph
// section: any
// param type TYPE = THREATENS: Relation | Relasi | Зв’язок
// returns: kind STRING, otherKind STRING, count INTEGER
MATCH (one:Entity)-[link]->(other:Entity)
WHERE type(link) = $type
RETURN one.kind AS kind, other.kind AS otherKind, count(link) AS count
ORDER BY count DESC, kind, otherKind
