import atexit
import dataclasses

routes = {}


def route(function):
    routes[f"/{function.__name__}"] = function
    return function


@route
def orders():
    return ["A-17"]


print(routes["/orders"] is orders, orders())  # => True ['A-17']


@dataclasses.dataclass
class Order:
    number: str


print(Order("A-17"))  # => Order(number='A-17')


@atexit.register
def close():
    print("closing")


@lambda function: function()
def settings():
    return {"retries": 3}


print(settings)  # => {'retries': 3}
# => closing
