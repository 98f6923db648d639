// 75-events-in-order
// question en: In which order did the events take place?
// question id: Dalam urutan apa peristiwa-peristiwa itu terjadi?
// question uk: У якому порядку відбувалися події?
// group: time
// section: any
// params: none
// returns: date STRING, until STRING, entity STRING, name STRING
MATCH (event:Event)
WHERE event.date IS NOT NULL
RETURN event.date AS date, event.dateEnd AS until, event.id AS entity, event.labelEn AS name
ORDER BY date, entity
