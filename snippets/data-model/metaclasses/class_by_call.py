def label(self):
    return f"order {self.number}"


Order = type("Order", (), {"number": 17, "label": label})
print(Order().label(), type(Order))  # => order 17 <class 'type'>
