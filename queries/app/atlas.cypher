// atlas — which version of the atlas the store holds
// params:  none
// returns: atlas NODE
MATCH (atlas:Atlas) RETURN atlas
