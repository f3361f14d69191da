-- As much work whatever is kept.
select sum(sqrt(number)) from generate_series(1, 3000) as number;
