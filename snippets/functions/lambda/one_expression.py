sources = [
    "lambda n: 'odd' if n % 2 else 'even'",
    "lambda n, /, *rest, step=1, **options: n",
    "lambda path: print(path) or len(path)",
    "lambda n: return n",
    "lambda path: with open(path) as file: file.read()",
    "lambda n: count += n",
    "lambda n: raise ValueError(n)",
]
for source in sources:
    try:
        compile(source, "rule", "eval")
    except SyntaxError:
        print("rejected:", source)
    else:
        print("accepted:", source)
# => accepted: lambda n: 'odd' if n % 2 else 'even'
# => accepted: lambda n, /, *rest, step=1, **options: n
# => accepted: lambda path: print(path) or len(path)
# => rejected: lambda n: return n
# => rejected: lambda path: with open(path) as file: file.read()
# => rejected: lambda n: count += n
# => rejected: lambda n: raise ValueError(n)
