from pprint import pprint

pprint({"b": 1, "a": 2})  # => {'b': 1, 'a': 2}
