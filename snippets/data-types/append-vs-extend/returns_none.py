queue = ["A-17"]
print(queue.append("A-18"), queue.extend(["A-19"]), queue.insert(0, "A-01"))  # => None None None
print(queue)  # => ['A-01', 'A-17', 'A-18', 'A-19']

queue = queue.append("A-20")
queue.append("A-21")  # => AttributeError: 'NoneType' object has no attribute 'append'
