// 48-who-counted
// question en: Who made the counts and estimates?
// question id: Siapa yang membuat hitungan dan perkiraan?
// question uk: Хто зробив підрахунки й оцінки?
// group: figures
// section: any
// params: none
// returns: who STRING, count INTEGER, counts LIST
MATCH (figure:Figure)
WHERE figure.estimator IS NOT NULL
WITH figure
ORDER BY figure.id
RETURN figure.estimator AS who, count(figure) AS count, collect(figure.quantity) AS counts
ORDER BY count DESC, who
