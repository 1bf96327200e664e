MISSING = object()


def update_customer(customer, phone=MISSING):
    if phone is not MISSING:
        customer["phone"] = phone
    return customer


print(update_customer({"phone": "555-0100"}))  # => {'phone': '555-0100'}
print(update_customer({"phone": "555-0100"}, phone=None))  # => {'phone': None}
