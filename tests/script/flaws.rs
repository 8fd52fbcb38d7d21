//! Every flaw of a script has a bad file that shows it, and says where.
