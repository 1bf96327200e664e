log = """\
200 /orders 12
500 /orders 80
bad line
500 /health 7
503 /refunds 31
""".splitlines()

slow_loop = []
for line in log:
    parts = line.split()
    if len(parts) == 3:
        status, path, millis = int(parts[0]), parts[1], int(parts[2])
        if status >= 500 and millis > 10:
            slow_loop.append(path)


def parsed(lines):
    for line in lines:
        match line.split():
            case [status, path, millis]:
                yield int(status), path, int(millis)


def slow_failures(requests):
    return (path for status, path, millis in requests if status >= 500 and millis > 10)


slow_pipeline = list(slow_failures(parsed(log)))
print(slow_pipeline, slow_pipeline == slow_loop)  # => ['/orders', '/refunds'] True
