match {"kind": "order", "id": 7}:
    case {"kind": "order", "id": number}:
        print("order", number)  # => order 7
    case _:
        print("unknown")
