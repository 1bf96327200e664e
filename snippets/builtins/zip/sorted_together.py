from operator import itemgetter

names = ["Omar", "Ines", "Lena"]
scores = [7, 9, 7]

ranking = sorted(zip(scores, names, strict=True), key=itemgetter(0), reverse=True)
print(ranking)  # => [(9, 'Ines'), (7, 'Omar'), (7, 'Lena')]

scores, names = map(list, zip(*ranking))
print(names, scores)  # => ['Ines', 'Omar', 'Lena'] [9, 7, 7]
