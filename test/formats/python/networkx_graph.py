"""Reads graph files with networkx and prints what it found as JSON; writes each again beside the first, as `<file>.again`.

usage: networkx_graph.py gexf|graphml FILE...
"""

import json
import math
import sys

import networkx


def plain(value):
    """As JSON can hold it without loss: what it cannot is a text."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return value if abs(value) < 2**53 else str(value)
    return value if math.isfinite(value) else str(value)


def main(kind, paths):
    read = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml}[kind]
    write = {"gexf": networkx.write_gexf, "graphml": networkx.write_graphml}[kind]
    found = []
    for path in paths:
        graph = read(path, **({} if kind == "gexf" else {"force_multigraph": True}))
        graph = networkx.MultiDiGraph(graph)
        found.append(
            {
                "graph": plain(dict(graph.graph)),
                "nodes": [[node, plain(data)] for node, data in graph.nodes(data=True)],
                "edges": [[s, t, str(key), plain(data)] for s, t, key, data in graph.edges(keys=True, data=True)],
            }
        )
        if kind == "graphml":
            write(graph, path + ".again")
        else:
            # networkx cannot write the drawing it reads.
            for _, data in graph.nodes(data=True):
                data.pop("viz", None)
            write(graph, path + ".again", version="1.2draft")
    json.dump(found, sys.stdout)


main(sys.argv[1], sys.argv[2:])
