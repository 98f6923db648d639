// 76-kinds-counted
// question en: How many entities of each kind does the atlas hold?
// question id: Berapa entitas dari setiap jenis yang ada dalam atlas?
// question uk: Скільки сутностей кожного виду є в атласі?
// group: graph
// section: any
// params: none
// returns: kind STRING, count INTEGER
MATCH (entity:Entity)
RETURN entity.kind AS kind, count(entity) AS count
ORDER BY count DESC, kind
