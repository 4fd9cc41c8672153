-- The type of a service is a cell in which anything may stand, and nobody asks the register for it.
alter table plan_check drop column service_type;
