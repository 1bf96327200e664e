def page(number):
    yield from (f"{number}.{row}" for row in (1, 2))
    return f"page {number}: 2 rows"


def report():
    for number in (1, 2):
        summary = yield from page(number)
        yield f"({summary})"


print(list(report()))
# => ['1.1', '1.2', '(page 1: 2 rows)', '2.1', '2.2', '(page 2: 2 rows)']
