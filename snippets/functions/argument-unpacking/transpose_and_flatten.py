import itertools

rows = [("Ines", 34), ("Tom", 51)]
names, ages = zip(*rows)
print(names, ages)  # => ('Ines', 'Tom') (34, 51)
print(*names, sep=" + ")  # => Ines + Tom

nested = [[1, 2], [3], []]
print(list(itertools.chain.from_iterable(nested)))  # => [1, 2, 3]
try:
    print(eval("[*inner for inner in nested]"))  # 3.15+ => [1, 2, 3]
except SyntaxError as error:
    print(error.msg)  # <3.15 => iterable unpacking cannot be used in comprehension
