views = {}


def view(function):
    if function.__name__ in views:
        raise ValueError(f"two views are called {function.__name__}")
    views[function.__name__] = function
    return function


def login_required(function):
    def wrapper(*args):
        return function(*args)

    return wrapper


@view
@login_required
def orders():
    return "orders"


try:

    @view
    @login_required
    def invoices():
        return "invoices"
except ValueError as error:
    print(error)  # => two views are called wrapper
print(list(views), orders())  # => ['wrapper'] orders
