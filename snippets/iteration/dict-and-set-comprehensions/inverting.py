from collections import defaultdict

country = {"Ines": "ES", "Tom": "UK", "Ada": "UK"}
print({code: name for name, code in country.items()})  # => {'ES': 'Ines', 'UK': 'Ada'}

names = defaultdict(list)
for name, code in country.items():
    names[code].append(name)
print(dict(names))  # => {'ES': ['Ines'], 'UK': ['Tom', 'Ada']}

tags = {"lamp": ["red"], "desk": ["oak"]}
try:
    {tag: name for name, tag in tags.items()}
except TypeError as error:
    print(error)
    # <3.14 => unhashable type: 'list'
    # 3.14+ => cannot use 'list' as a dict key (unhashable type: 'list')
