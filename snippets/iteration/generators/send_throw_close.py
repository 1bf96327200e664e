def running_average():
    total = count = 0
    average = None
    try:
        while True:
            try:
                amount = yield average
            except ValueError:
                total = count = 0
                average = None
                continue
            total, count = total + amount, count + 1
            average = total / count
    finally:
        print("closed after", count)


meter = running_average()
print(next(meter), meter.send(10), meter.send(20))  # => None 10.0 15.0
print(meter.throw(ValueError("reset")), meter.send(8))  # => None 8.0
meter.close()  # => closed after 1
print(next(meter, "finished"))  # => finished
