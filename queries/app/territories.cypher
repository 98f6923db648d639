// territories — the named regions of the whole atlas
// params:  none
// returns: territory NODE
MATCH (territory:Territory) RETURN territory ORDER BY territory.id
