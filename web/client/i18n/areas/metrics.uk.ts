export const metricsUk = {
  "metric.title": "Метрики",
  "metric.about": "Виміряно те, що видно: сутностей {{entities}}, зв’язків {{relations}}.",
  "metric.empty": "Жодної сутності не видно. Покажіть усі види, щоб їх виміряти.",
  "metric.size": "Розмір показує",
  "metric.color": "Колір показує",
  "metric.usualSize": "Усі зв’язки (звично)",
  "metric.usualColor": "Вид (звично)",
  "metric.rank": "Упорядковано за",
  "metric.degree": "Видимі зв’язки",
  "metric.betweenness": "Посередництво",
  "metric.pagerank": "Ранг PageRank",
  "metric.community": "Спільноти",
  "metric.bridges": "Мости",
  "metric.degreeMeans":
    "Високе значення означає багато зв’язків. На першому місці {{name}}: зв’язків {{relations}}, сусідів {{neighbors}} з решти {{others}} сутностей.",
  "metric.betweennessMeans":
    "Високе значення означає, що тут пролягає багато шляхів між іншими: через {{name}} проходить {{share}} найкоротших, більше, ніж будь-де.",
  "metric.pagerankMeans":
    "Високе значення означає, що сюди багато що веде. Хто без кінця йде за стрілками, найдовше перебуває в одному місці, {{share}} часу. Це {{name}}.",
  "metric.communityMeans_one":
    "Спільноту єднає більше зв’язків, ніж дав би випадок: найбільша, A, має {{count, number}} сутність, а в центрі її {{names}}.",
  "metric.communityMeans_few":
    "Спільноту єднає більше зв’язків, ніж дав би випадок: найбільша, A, має {{count, number}} сутності, а в центрі її {{names}}.",
  "metric.communityMeans_many":
    "Спільноту єднає більше зв’язків, ніж дав би випадок: найбільша, A, має {{count, number}} сутностей, а в центрі її {{names}}.",
  "metric.communityMeans_other":
    "Спільноту єднає більше зв’язків, ніж дав би випадок: найбільша, A, має {{count, number}} сутності, а в центрі її {{names}}.",
  "metric.bridgesMeans_one":
    "Високе значення означає, що інші тримаються тільки на цьому: без {{name}} {{count, number}} сутність втратила б зв’язок з рештою.",
  "metric.bridgesMeans_few":
    "Високе значення означає, що інші тримаються тільки на цьому: без {{name}} {{count, number}} сутності втратили б зв’язок з рештою.",
  "metric.bridgesMeans_many":
    "Високе значення означає, що інші тримаються тільки на цьому: без {{name}} {{count, number}} сутностей втратили б зв’язок з рештою.",
  "metric.bridgesMeans_other":
    "Високе значення означає, що інші тримаються тільки на цьому: без {{name}} {{count, number}} сутності втратили б зв’язок з рештою.",
  "metric.nothing": "Жодного зв’язку не видно, тож упорядковувати нічого.",
  "metric.noBetweenness":
    "Жоден шлях між двома видимими сутностями не веде через третю, тож ніхто не стоїть між іншими.",
  "metric.noBridges":
    "Ніщо з видимого не тримається на одній сутності: хоч яка зникне, решта лишиться з’єднаною.",
  "metric.bridgeRelations_one": "{{count, number}} зв’язок є єдиним шляхом до того, що за ним.",
  "metric.bridgeRelations_few":
    "{{count, number}} зв’язки, кожен з яких є єдиним шляхом до того, що за ним.",
  "metric.bridgeRelations_many":
    "{{count, number}} зв’язків, кожен з яких є єдиним шляхом до того, що за ним.",
  "metric.bridgeRelations_other":
    "{{count, number}} зв’язку, кожен з яких є єдиним шляхом до того, що за ним.",
  "metric.alone_one": "{{count, number}} сутність не належить до жодної.",
  "metric.alone_few": "{{count, number}} сутності не належать до жодної.",
  "metric.alone_many": "{{count, number}} сутностей не належать до жодної.",
  "metric.alone_other": "{{count, number}} сутності не належать до жодної.",
  "metric.members": "Вибрати спільноту {{mark}}",
  "metric.others": "Менші спільноти",
  "metric.few": "мало",
  "metric.many": "багато",
  "metric.measure": "Виміряти",
  "metric.costly":
    "Посередництво простежує найкоротші шляхи між усіма парами сутностей, яких тут {{entities}}. На цьому пристрої це триватиме {{duration}}.",
  "metric.costlyUnknown":
    "Посередництво простежує найкоротші шляхи між усіма парами сутностей, яких тут {{entities}}. Це триватиме певний час.",
  "metric.seconds_one": "близько {{count, number}} секунди",
  "metric.seconds_few": "близько {{count, number}} секунд",
  "metric.seconds_many": "близько {{count, number}} секунд",
  "metric.seconds_other": "близько {{count, number}} секунди",
  "metric.minutes_one": "близько {{count, number}} хвилини",
  "metric.minutes_few": "близько {{count, number}} хвилин",
  "metric.minutes_many": "близько {{count, number}} хвилин",
  "metric.minutes_other": "близько {{count, number}} хвилини",
  "metric.measuring": "Вимірювання …",
  "metric.stop": "Зупинити",
  "metric.failed": "Це не вдалося виміряти. Усе інше працює далі.",
  "metric.lineTop": "Сусідів: {{neighbors}} з {{others}}, більше, ніж у будь-якої іншої сутності.",
  "metric.lineFirst": "Сусідів: {{neighbors}} з {{others}}; більше немає ні в кого.",
  "metric.lineBelow_one":
    "Сусідів: {{neighbors}} з {{others}}; більше має {{count, number}} сутність.",
  "metric.lineBelow_few":
    "Сусідів: {{neighbors}} з {{others}}; більше мають {{count, number}} сутності.",
  "metric.lineBelow_many":
    "Сусідів: {{neighbors}} з {{others}}; більше мають {{count, number}} сутностей.",
  "metric.lineBelow_other":
    "Сусідів: {{neighbors}} з {{others}}; більше мають {{count, number}} сутності.",
  "metric.lineOnly": "Сусідів: {{neighbors}} з {{others}}.",
  "metric.lineNone": "Жоден зв’язок не єднає її з іншою сутністю.",
  "metric.lineBetweenness":
    "Через цю сутність проходить {{share}} найкоротших шляхів між двома іншими.",
  "metric.lineBridges_one": "Без неї {{count, number}} сутність втратила б зв’язок з рештою.",
  "metric.lineBridges_few": "Без неї {{count, number}} сутності втратили б зв’язок з рештою.",
  "metric.lineBridges_many": "Без неї {{count, number}} сутностей втратили б зв’язок з рештою.",
  "metric.lineBridges_other": "Без неї {{count, number}} сутності втратили б зв’язок з рештою.",
  "metric.lineCommunity_one": "У спільноті з {{count, number}} сутності, у центрі якої {{names}}.",
  "metric.lineCommunity_few": "У спільноті з {{count, number}} сутностей, у центрі якої {{names}}.",
  "metric.lineCommunity_many":
    "У спільноті з {{count, number}} сутностей, у центрі якої {{names}}.",
  "metric.lineCommunity_other":
    "У спільноті з {{count, number}} сутності, у центрі якої {{names}}.",
} as const;
