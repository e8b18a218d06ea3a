"""What the benchmarks of reading are made of: cases with their answers, from published numbering plans and standards."""
