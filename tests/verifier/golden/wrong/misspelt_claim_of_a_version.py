print("a")  # 3.11 + => a
