from operator import itemgetter

names = ["Lena", "Ines", "Omar"]
scores = [7, 9, 7]

ranking = sorted(zip(scores, names, strict=True), key=itemgetter(0), reverse=True)
print(ranking)  # => [(9, 'Ines'), (7, 'Lena'), (7, 'Omar')]

scores, names = map(list, zip(*ranking))
print(names, scores)  # => ['Ines', 'Lena', 'Omar'] [9, 7, 7]
