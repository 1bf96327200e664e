import itertools


def lines():
    for number in itertools.count(1):
        yield f"{number} {'ERROR' if number % 3 == 0 else 'ok'}"


def errors(source):
    for line in source:
        if line.endswith("ERROR"):
            yield line


def first_fields(source):
    for line in source:
        yield line.split()[0]


print(list(itertools.islice(first_fields(errors(lines())), 4)))  # => ['3', '6', '9', '12']
