// sections — the sections of the article
// params:  none
// returns: section NODE
MATCH (section:Section) RETURN section ORDER BY section.number
