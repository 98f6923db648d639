// 55-kinds-of-contested
// question en: What kinds of contested statements are there, and how sure is the atlas?
// question id: Jenis pernyataan dipersoalkan apa saja yang ada, dan seberapa yakin atlas?
// question uk: Які бувають спірні твердження і наскільки атлас певен?
// about en: Not every kind is an error.
// about id: Tidak setiap jenis merupakan kesalahan.
// about uk: Не кожен різновид є помилкою.
// group: sources
// section: any
// params: none
// returns: reason STRING, confidence STRING, count INTEGER
MATCH (contested:Contested)
RETURN contested.kind AS reason, contested.confidence AS confidence, count(contested) AS count
ORDER BY count DESC, reason, confidence
