from itertools import chain, count, islice

pages = ([f"{number}.1", f"{number}.2"] for number in count(1))
print(list(islice(chain.from_iterable(pages), 5)))  # => ['1.1', '1.2', '2.1', '2.2', '3.1']

nested = [[1, [2, 3]], [4]]
print(list(chain.from_iterable(nested)))  # => [1, [2, 3], 4]
print(list(chain("ab", "cd")), list(chain(["ab"], ["cd"])))
# => ['a', 'b', 'c', 'd'] ['ab', 'cd']
