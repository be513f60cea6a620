// Bounds of the first time expression, published 15 June 2023 (a Thursday): text | earliest..latest | sentence
export const TIMES_SAID = `
4 May | 2023-05-04 | He was detained on 4 May.
May 4 | 2023-05-04 | On May 4, he was detained.
4th May | 2023-05-04 | On 4th May, he was detained.
May 4th | 2023-05-04 | He was detained on May 4th.
the 4th of May | 2023-05-04 | He was detained on the 4th of May.
November 20 | 2022-11-20 | On November 20, he was detained.
Monday | 2023-06-12 | On Monday police detained him.
Monday, 5 June | 2023-06-05 | On Monday, 5 June, police detained him.
Monday 5 June 2023 | 2023-06-05 | On Monday 5 June 2023 police detained him.
3 and 4 June | 2023-06-03..2023-06-04 | Protests took place on 3 and 4 June.
between 3 and 5 June | 2023-06-03..2023-06-05 | Protests took place between 3 and 5 June.
from 3 to 5 June | 2023-06-03..2023-06-05 | The forum was held from 3 to 5 June.
3-5 June | 2023-06-03..2023-06-05 | The forum was held on 3-5 June.
from 28 May to 2 June 2023 | 2023-05-28..2023-06-02 | Protests continued from 28 May to 2 June 2023.
between January and March 2023 | 2023-01-01..2023-03-31 | Ten people were arrested between January and March 2023.
January to March 2023 | 2023-01-01..2023-03-31 | From January to March 2023 ten people were arrested.
April and May | 2023-04-01..2023-05-31 | In April and May ten people were arrested.
mid-April | 2023-04-11..2023-04-20 | He was released in mid-April.
early May 2023 | 2023-05-01..2023-05-10 | In early May 2023 he was freed.
late January | 2023-01-21..2023-01-31 | He was freed in late January.
the beginning of March | 2023-03-01..2023-03-10 | At the beginning of March, he was freed.
the end of April | 2023-04-21..2023-04-30 | At the end of April, he was freed.
since February | 2023-02-01..2023-02-28 | Protests have been held since February.
since 12 April | 2023-04-12 | She has been held since 12 April.
earlier this month | 2023-06-01..2023-06-15 | Earlier this month a court freed him.
this month | 2023-06-01..2023-06-30 | This month a court freed him.
last month | 2023-05-01..2023-05-31 | Last month a court freed him.
last year | 2022-01-01..2022-12-31 | Last year, ten people were killed.
this year | 2023-01-01..2023-12-31 | Ten people were killed this year.
last week | 2023-06-05..2023-06-11 | Last week ten people were killed.
yesterday | 2023-06-14 | Police raided the office yesterday.
today | 2023-06-15 | Police raided the office today.
2019 | 2019-01-01..2019-12-31 | In 2019, he was jailed.
March 2019 | 2019-03-01..2019-03-31 | In March 2019, he was jailed.
the summer of 2022 | 2022-06-01..2022-08-31 | In the summer of 2022 he was jailed.
the first half of 2022 | 2022-01-01..2022-06-30 | In the first half of 2022 he was jailed.
the first quarter of 2023 | 2023-01-01..2023-03-31 | In the first quarter of 2023 he was jailed.
the first week of May | 2023-05-01..2023-05-07 | In the first week of May he was jailed.
the evening of 4 May | 2023-05-04 | On the evening of 4 May he was jailed.
the night of 4 May | 2023-05-04 | On the night of 4 May he was jailed.
the morning of May 4 | 2023-05-04 | On the morning of May 4, he was jailed.
the night of 4 to 5 May | 2023-05-04..2023-05-05 | In the night of 4 to 5 May he was jailed.
2023-05-04 | 2023-05-04 | He was jailed on 2023-05-04.
04.05.2023 | 2023-05-04 | He was jailed on 04.05.2023.
May 2023 | 2023-05-01..2023-05-31 | In May 2023, he was jailed.
May | 2023-05-01..2023-05-31 | He was jailed in May.
December | 2022-12-01..2022-12-31 | He was jailed in December.
December last year | 2022-12-01..2022-12-31 | He was jailed in December last year.
March this year | 2023-03-01..2023-03-31 | In March this year he was jailed.
2, 5 and 9 May | 2023-05-02..2023-05-09 | Protests were held on 2, 5 and 9 May.
the past year | 2022-06-15..2023-06-15 | Over the past year, ten people were killed.
between 2019 and 2021 | 2019-01-01..2021-12-31 | Between 2019 and 2021, ten people were killed.
late 2022 | 2022-09-01..2022-12-31 | In late 2022 he was jailed.
the weekend of 6-7 May | 2023-05-06..2023-05-07 | He was jailed over the weekend of 6-7 May.
8 March 2023 | 2023-03-08 | He was jailed on the eve of elections on 8 March 2023.
28th of April | 2023-04-28 | On 28th of April he was jailed.
Sept. 3 | 2022-09-03 | On Sept. 3 he was jailed.
Wednesday, May 17 | 2023-05-17 | On Wednesday, May 17, he was jailed.
Tuesday night | 2023-06-13 | He was jailed on Tuesday night.
last Friday | 2023-06-09 | He was jailed last Friday.
10 May 2023 to 12 May 2023 | 2023-05-10..2023-05-12 | From 10 May 2023 to 12 May 2023 the site was blocked.
early 2023 | 2023-01-01..2023-04-30 | In early 2023 the site was blocked.
March 8 | 2023-03-08 | The March 8 marches were banned.
1 May | 2023-05-01 | The 1 May rally was banned.
November 2022 and February 2023 | 2022-11-01..2023-02-28 | Between November 2022 and February 2023 ten people were killed.
`
