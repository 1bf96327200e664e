from sales.customers import Customer


class Order:
    buyer: Customer
