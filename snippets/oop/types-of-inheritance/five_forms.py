class Service:
    pass


class Billing(Service):  # single
    pass


class Shipping(Service):  # with Billing: hierarchical, one base for several
    pass


class ExpressShipping(Shipping):  # multilevel
    pass


class Audited:
    pass


class AuditedBilling(Audited, Billing):  # multiple
    pass


class Checkout(Billing, Shipping):  # multiple + hierarchical: hybrid, a diamond
    pass


for cls in (ExpressShipping, AuditedBilling, Checkout):
    print([base.__name__ for base in cls.__bases__], [c.__name__ for c in cls.__mro__[1:-1]])
# => ['Shipping'] ['Shipping', 'Service']
# => ['Audited', 'Billing'] ['Audited', 'Billing', 'Service']
# => ['Billing', 'Shipping'] ['Billing', 'Shipping', 'Service']
