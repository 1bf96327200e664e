basket = []


def add(item):
    basket.append(item)
    return basket


def added(basket, item):
    return [*basket, item]


def test_global():
    return add("lamp") == ["lamp"]


def test_argument():
    return added([], "lamp") == ["lamp"]


for run in ("first run", "second run"):
    print(run, test_global(), test_argument())
# => first run True True
# => second run False True
