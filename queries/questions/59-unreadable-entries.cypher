// 59-unreadable-entries
// question en: Which works does the article cite whose entry in the reference list cannot be read in our copy?
// question id: Karya mana yang dikutip artikel, tetapi entrinya dalam daftar pustaka tidak terbaca pada salinan kami?
// question uk: На які праці посилається стаття, хоча їхній запис у списку літератури в нашій копії нечитабельний?
// group: sources
// section: 13
// params: none
// returns: work STRING, title STRING, type STRING
MATCH (work:Work {cited: true, inReferences: 'unreadable'})
RETURN work.shortTitle AS work, work.title AS title, work.type AS type
ORDER BY work, title
