from itertools import count


def fetch_pages():
    for number in (1, 2, 3):
        print("fetching page", number)
        yield f"page {number}"


def show_first(first, *others):
    print("got", first)


show_first(*fetch_pages())
# => fetching page 1
# => fetching page 2
# => fetching page 3
# => got page 1
first, *others = fetch_pages()
# => fetching page 1
# => fetching page 2
# => fetching page 3

numbers = count(1)  # endless
try:
    first, second = numbers  # no star: asks for one more, to see that there is none
except ValueError:
    print("next would be", next(numbers))  # => next would be 4
