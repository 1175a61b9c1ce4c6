export {
  CENTRE_ROLES,
  type CentreRole,
  can,
  isCentreRole,
  PERMISSIONS,
  type Permission,
  ROLES,
  type Role,
} from "./permissions";
