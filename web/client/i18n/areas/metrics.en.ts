export const metricsEn = {
  "metric.title": "Metrics",
  "metric.about": "Measured on what is in view: {{entities}} entities, {{relations}} relations.",
  "metric.empty": "No entity in view. Show all kinds to measure them.",
  "metric.size": "Size shows",
  "metric.color": "Colour shows",
  "metric.usualSize": "All relations (usual)",
  "metric.usualColor": "Kind (usual)",
  "metric.rank": "Ranked by",
  "metric.degree": "Relations in view",
  "metric.betweenness": "Betweenness",
  "metric.pagerank": "PageRank",
  "metric.community": "Communities",
  "metric.bridges": "Bridges",
  "metric.degreeMeans":
    "A high value means many relations: {{name}} has {{relations}}, the most of all, with {{neighbors}} of the other {{others}} entities.",
  "metric.betweennessMeans":
    "A high value means that many ways between others lead through here: {{share}} of the shortest paths run through {{name}}, more than through any other.",
  "metric.pagerankMeans":
    "A high value means that much leads here: whoever follows the arrows without end spends {{share}} of the time at {{name}}, more than anywhere else.",
  "metric.communityMeans_one":
    "A community hangs together by more relations than chance would give it: the largest, A, has {{count, number}} entity around {{names}}.",
  "metric.communityMeans_other":
    "A community hangs together by more relations than chance would give it: the largest, A, has {{count, number}} entities around {{names}}.",
  "metric.bridgesMeans_one":
    "A high value means that others hang on this alone: without {{name}}, {{count, number}} entity would lose its link to the rest.",
  "metric.bridgesMeans_other":
    "A high value means that others hang on this alone: without {{name}}, {{count, number}} entities would lose their link to the rest.",
  "metric.nothing": "There is no relation in view, so there is nothing to rank.",
  "metric.noBetweenness":
    "No path between two entities in view leads through a third, so none stands between others.",
  "metric.noBridges":
    "Nothing in view hangs on a single entity: whichever goes, the others stay connected.",
  "metric.bridgeRelations_one":
    "{{count, number}} relation is the only link to what lies behind it.",
  "metric.bridgeRelations_other":
    "{{count, number}} relations are each the only link to what lies behind them.",
  "metric.alone_one": "{{count, number}} entity belongs to none.",
  "metric.alone_other": "{{count, number}} entities belong to none.",
  "metric.members": "Select community {{mark}}",
  "metric.others": "Smaller communities",
  "metric.few": "few",
  "metric.many": "many",
  "metric.measure": "Measure",
  "metric.costly":
    "Betweenness follows the shortest paths between all pairs of {{entities}} entities. That takes {{duration}} on this device.",
  "metric.costlyUnknown":
    "Betweenness follows the shortest paths between all pairs of {{entities}} entities. That takes a while.",
  "metric.seconds_one": "about {{count, number}} second",
  "metric.seconds_other": "about {{count, number}} seconds",
  "metric.minutes_one": "about {{count, number}} minute",
  "metric.minutes_other": "about {{count, number}} minutes",
  "metric.measuring": "Measuring …",
  "metric.stop": "Stop",
  "metric.failed": "This could not be measured. All else works on.",
  "metric.lineTop": "Connected to {{neighbors}} of {{others}} other entities, more than any other.",
  "metric.lineFirst": "Connected to {{neighbors}} of {{others}} other entities; none has more.",
  "metric.lineBelow_one":
    "Connected to {{neighbors}} of {{others}} other entities; {{count, number}} has more.",
  "metric.lineBelow_other":
    "Connected to {{neighbors}} of {{others}} other entities; {{count, number}} have more.",
  "metric.lineOnly": "Connected to {{neighbors}} of {{others}} other entities.",
  "metric.lineNone": "No relation joins it to another entity.",
  "metric.lineBetweenness": "{{share}} of the shortest paths between two others run through it.",
  "metric.lineBridges_one": "Without it, {{count, number}} entity would lose its link to the rest.",
  "metric.lineBridges_other":
    "Without it, {{count, number}} entities would lose their link to the rest.",
  "metric.lineCommunity_one": "In a community of {{count, number}}: {{names}}.",
  "metric.lineCommunity_other": "In a community of {{count, number}}, around {{names}}.",
} as const;
