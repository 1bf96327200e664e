import re


def mentions(word: str, text: str) -> bool:
    """Tell whether a whole word, typed by a user, stands in a text."""
    pattern = rf"(?<!\w){re.escape(word)}(?!\w)"
    return re.search(pattern, text, re.IGNORECASE) is not None


review = "The CATALOG shows C++ books"
print("cat" in review, "cat" in review.casefold(), mentions("cat", review))
# => False True False
print(mentions("c++", review))  # => True
print(re.search("C+", "CCC") is not None, "C+" in "CCC")  # => True False

words = review.split()
print("book" in review, "book" in words)  # => True False
